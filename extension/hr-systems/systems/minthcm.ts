import type { HrSystemFile } from '../types.ts';

/** Field names are read in source; the hash path is not, so the appraisal's own fields are asked for too. */
export const minthcm: HrSystemFile = {
  id: 'minthcm',
  name: 'MintHCM',
  hosts: ['*'],
  pages: [
    {
      id: 'appraisal',
      url: '/**/#/modules/Appraisals/DetailView/{any}',
      about: 'person',
      marker: '[name="employee_name"], [field="employee_name"]',
      fields: {
        name: ['[field="employee_name"]', '[name="employee_name"]'],
        title: ['[field="position_name"]', '[name="position_name"]'],
      },
    },
  ],
  goalFields: ['textarea[name="description"]'],
  editor: 'textarea',
  testUrls: { appraisal: ['https://mint.example.com/#/modules/Appraisals/DetailView/5f1c-88'] },
  documented: 'source',
};
