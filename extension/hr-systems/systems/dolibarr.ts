import type { HrSystemFile } from '../types.ts';

/** Evaluation scores are skill ranks; the text fields are `DolEditor` textareas, CKEditor where that module is on. */
export const dolibarr: HrSystemFile = {
  id: 'dolibarr',
  name: 'Dolibarr',
  hosts: ['*'],
  pages: [
    {
      id: 'evaluation',
      url: '/**/hrm/evaluation_card.php?id={any}',
      about: 'person',
      fields: { name: ['div.refidno a'] },
    },
  ],
  goalFields: ['textarea.flat'],
  editor: 'ckeditor',
  testUrls: {
    evaluation: [
      'https://erp.example.com/hrm/evaluation_card.php?id=4',
      'https://erp.example.com/dolibarr/htdocs/hrm/evaluation_card.php?action=edit&id=4',
    ],
  },
  documented: 'source',
};
