import type { HrSystemFile } from '../types.ts';

const fields = {
  name: ['.o_employee_form [name="name"] input', '.o_employee_form [name="name"]'],
  title: ['.o_employee_form [name="job_title"] input', '.o_employee_form [name="job_title"]'],
  department: ['.o_employee_form [name="department_id"] input', '.o_employee_form [name="department_id"]'],
  manager: ['.o_employee_form [name="parent_id"] input', '.o_employee_form [name="parent_id"]'],
};

/** The action in the path varies by installation, so the employee form itself is asked for too. */
export const odoo: HrSystemFile = {
  id: 'odoo',
  name: 'Odoo Employees',
  hosts: ['*'],
  pages: [
    { id: 'employee', url: '/odoo/**/{person}', about: 'person', marker: '.o_employee_form', fields },
    {
      id: 'employee-old',
      url: '/web#id={person}&model=hr.employee',
      about: 'person',
      marker: '.o_employee_form',
      fields,
    },
  ],
  goalFields: ['.odoo-editor-editable'],
  editor: 'odoo',
  testUrls: {
    employee: ['https://erp.example.com/odoo/employees/17', 'https://erp.example.com/odoo/action-115/17'],
    'employee-old': ['https://erp.example.com/web#id=17&menu_id=4&model=hr.employee&view_type=form'],
  },
  documented: 'source',
};
