import type { Role } from '@fairway/shared/plan/roles.ts';

/** The people of the sample organisation, as its HR system and its Fairway both know them. */
export interface Employee {
  /** Employee number: the id in the HR system's addresses, and the external id in Fairway. */
  number: string;
  name: string;
  email: string;
  title: string;
  department: string;
  /** Employee number of the line manager; the head of the organisation has none. */
  manager?: string;
  location: string;
  /** A day, as an ISO string. */
  startedOn: string;
}

/** The person's id in Fairway: the same in every sample, so that plans can name their people. */
export const personId = (number: string): string => `5a3e0f10-0000-4000-8000-0000000${number}`;

export const organisationName = 'Larkfield Supply';

const head = '10001';
const support = '10012';
const logistics = '10017';

function employee(
  number: string,
  name: string,
  title: string,
  department: string,
  manager: string | undefined,
  location: string,
  startedOn: string,
): Employee {
  const email = `${name.toLowerCase().replace(' ', '.')}@larkfield.example`;
  return { number, name, email, title, department, ...(manager && { manager }), location, startedOn };
}

export const employees: Employee[] = [
  employee(
    head,
    'Ingrid Solheim',
    'Chief Operating Officer',
    'Management',
    undefined,
    'Hamburg',
    '2014-03-01',
  ),
  employee('10008', 'Maren Okafor', 'HR Business Partner', 'People', head, 'Hamburg', '2018-09-03'),
  employee('10009', 'Tariq Nasser', 'HR Partner, Logistics', 'People', head, 'Bremen', '2021-04-01'),
  employee('10011', 'Nils Aberg', 'Legal Counsel', 'Management', head, 'Hamburg', '2019-08-01'),
  employee(
    support,
    'Priya Raman',
    'Head of Customer Support',
    'Customer Support',
    head,
    'Hamburg',
    '2017-05-15',
  ),
  employee(logistics, 'Tomasz Lind', 'Logistics Manager', 'Logistics', head, 'Bremen', '2019-01-07'),
  employee('10018', 'Karin Holm', 'Transport Manager', 'Logistics', head, 'Bremen', '2020-01-06'),
  employee(
    '10042',
    'Dana Whitfield',
    'Support Specialist',
    'Customer Support',
    support,
    'Hamburg',
    '2021-02-01',
  ),
  employee(
    '10045',
    'Luis Ortega',
    'Support Specialist',
    'Customer Support',
    support,
    'Hamburg',
    '2022-06-13',
  ),
  employee(
    '10047',
    'Hannah Brandt',
    'Senior Support Specialist',
    'Customer Support',
    support,
    'Hamburg',
    '2019-11-04',
  ),
  employee(
    '10051',
    'Kwame Mensah',
    'Knowledge Base Editor',
    'Customer Support',
    support,
    'Remote',
    '2020-08-17',
  ),
  employee('10056', 'Sofia Marin', 'Support Specialist', 'Customer Support', support, 'Remote', '2023-04-03'),
  employee('10058', 'Jonas Pell', 'Support Team Lead', 'Customer Support', support, 'Hamburg', '2018-02-12'),
  employee(
    '10060',
    'Greta Nilsen',
    'Support Specialist',
    'Customer Support',
    support,
    'Hamburg',
    '2022-09-01',
  ),
  employee('10063', 'Aiko Tanabe', 'Dispatch Planner', 'Logistics', logistics, 'Bremen', '2021-10-18'),
  employee('10066', 'Ben Carrow', 'Warehouse Shift Lead', 'Logistics', logistics, 'Bremen', '2016-07-01'),
  employee('10069', 'Chiara Lombardi', 'Inventory Analyst', 'Logistics', logistics, 'Bremen', '2022-01-10'),
  employee('10072', 'Dmitri Weber', 'Returns Coordinator', 'Logistics', logistics, 'Bremen', '2020-03-16'),
  employee('10077', 'Elena Fuchs', 'Dispatch Planner', 'Logistics', logistics, 'Bremen', '2023-09-01'),
  employee(
    '10081',
    'Farid Haddad',
    'Carrier Relations Specialist',
    'Logistics',
    logistics,
    'Bremen',
    '2019-05-20',
  ),
  employee('10084', 'Hugo Almeida', 'Warehouse Operator', 'Logistics', logistics, 'Bremen', '2020-11-02'),
  employee('10086', 'Ivan Petrov', 'Freight Clerk', 'Logistics', logistics, 'Bremen', '2018-06-04'),
  employee('10088', 'Julia Stern', 'Tour Coordinator', 'Logistics', logistics, 'Bremen', '2021-03-15'),
];

/** Whoever leads plans without reports of their own yet, or serves in HR beside the first partner. */
const FURTHER_ROLES: Record<string, Role[]> = {
  '10009': ['hr', 'employee'],
  '10018': ['manager', 'employee'],
};

/** What somebody may do in Fairway. */
export function rolesOf({ number }: Employee): Role[] {
  const leads = employees.some(({ manager }) => manager === number);
  return FURTHER_ROLES[number] ?? (leads ? ['manager', 'employee'] : ['employee']);
}

/** The departments that somebody serves in HR, where it is not the whole organisation. */
export const HR_SCOPES: Record<string, string[]> = { '10009': ['Logistics'] };

/** The employee with this number; throws when there is none. */
export function employeeByNumber(number: string): Employee {
  const found = employees.find((each) => each.number === number);
  if (!found) throw new Error(`No employee has the number ${number}.`);
  return found;
}
