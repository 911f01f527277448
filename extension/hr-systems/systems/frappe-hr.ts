import type { HrSystemFile } from '../types.ts';

const control = (fieldname: string) => [
  `.frappe-control[data-fieldname="${fieldname}"] .control-value`,
  `.frappe-control[data-fieldname="${fieldname}"] input`,
];

/** Controls and doctypes are read in source; the paths are not, so every page also asks for its controls. */
export const frappeHr: HrSystemFile = {
  id: 'frappe-hr',
  name: 'Frappe HR',
  hosts: ['*'],
  pages: [
    {
      id: 'employee',
      url: '/app/employee/{person}',
      about: 'person',
      marker: '.frappe-control[data-fieldname="employee_name"]',
      fields: {
        name: control('employee_name'),
        title: control('designation'),
        department: control('department'),
      },
    },
    {
      id: 'goal',
      url: '/app/goal/{any}',
      about: 'person',
      marker: '.frappe-control[data-fieldname="goal_name"]',
      fields: { name: control('employee_name'), externalId: control('employee') },
    },
    {
      id: 'appraisal',
      url: '/app/appraisal/{any}',
      about: 'person',
      marker: '.frappe-control[data-fieldname="employee_name"]',
      fields: {
        name: control('employee_name'),
        externalId: control('employee'),
        title: control('designation'),
        department: control('department'),
      },
    },
  ],
  goalFields: [
    '.frappe-control[data-fieldname="goal_name"] input',
    '.frappe-control[data-fieldname="description"] .ql-editor',
    '.frappe-control[data-fieldname="remarks"] textarea',
    '.frappe-control[data-fieldname="reflections"] .ql-editor',
  ],
  editor: 'quill',
  testUrls: {
    employee: ['https://erp.example.com/app/employee/HR-EMP-00017'],
    goal: ['https://erp.example.com/app/goal/HR-GOAL-2026-00003'],
    appraisal: ['https://erp.example.com/app/appraisal/HR-APR-2026-00009'],
  },
  documented: 'source',
};
