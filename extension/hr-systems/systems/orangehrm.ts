import type { HrSystemFile } from '../types.ts';

/** Self-hosted, often in a folder. On review and tracker pages the id in the address is not the person's. */
export const orangehrm: HrSystemFile = {
  id: 'orangehrm',
  name: 'OrangeHRM',
  hosts: ['*'],
  pages: [
    {
      id: 'employee',
      url: '/**/web/index.php/pim/viewPersonalDetails/empNumber/{person}',
      about: 'person',
      fields: { name: ['.orangehrm-edit-employee-name h6'] },
    },
    {
      id: 'job',
      url: '/**/web/index.php/pim/viewJobDetails/empNumber/{person}',
      about: 'person',
      fields: { name: ['.orangehrm-edit-employee-name h6'] },
    },
    {
      id: 'report-to',
      url: '/**/web/index.php/pim/viewReportToDetails/empNumber/{person}',
      about: 'person',
      fields: { name: ['.orangehrm-edit-employee-name h6'] },
    },
    {
      id: 'tracker-log',
      url: '/**/web/index.php/performance/addPerformanceTrackerLog/trackId/{any}',
      about: 'person',
      fields: { name: ['.orangehrm-employee-tracker-header-subtitle'] },
    },
    {
      id: 'review',
      url: '/**/web/index.php/performance/reviewEvaluateByAdmin/{any}',
      about: 'person',
      fields: {
        name: ['.orangehrm-performance-review-owner-employee-name'],
        title: ['.orangehrm-performance-review-owner-employee-job'],
      },
    },
    { id: 'own-review', url: '/**/web/index.php/performance/reviewEvaluate/id/{any}', about: 'several' },
    {
      id: 'trackers',
      url: '/**/web/index.php/performance/viewEmployeePerformanceTrackerList',
      about: 'several',
    },
    { id: 'reviews', url: '/**/web/index.php/performance/searchEvaluatePerformanceReview', about: 'several' },
    { id: 'all-reviews', url: '/**/web/index.php/performance/searchPerformanceReview', about: 'several' },
    { id: 'own-reviews', url: '/**/web/index.php/performance/myPerformanceReview', about: 'several' },
    { id: 'kpi', url: '/**/web/index.php/performance/saveKpi', about: 'several' },
  ],
  goalFields: ['textarea.oxd-textarea'],
  editor: 'textarea',
  testUrls: {
    employee: [
      'https://hr.example.com/web/index.php/pim/viewPersonalDetails/empNumber/7',
      'http://intranet:8080/orangehrm/web/index.php/pim/viewPersonalDetails/empNumber/7',
    ],
    job: ['https://hr.example.com/web/index.php/pim/viewJobDetails/empNumber/7'],
    'report-to': ['https://hr.example.com/web/index.php/pim/viewReportToDetails/empNumber/7'],
    'tracker-log': ['https://hr.example.com/web/index.php/performance/addPerformanceTrackerLog/trackId/3'],
    review: ['https://hr.example.com/web/index.php/performance/reviewEvaluateByAdmin/12'],
    'own-review': ['https://hr.example.com/web/index.php/performance/reviewEvaluate/id/12'],
    trackers: ['https://hr.example.com/web/index.php/performance/viewEmployeePerformanceTrackerList'],
    reviews: ['https://hr.example.com/web/index.php/performance/searchEvaluatePerformanceReview'],
    'all-reviews': ['https://hr.example.com/web/index.php/performance/searchPerformanceReview'],
    'own-reviews': ['https://hr.example.com/web/index.php/performance/myPerformanceReview'],
    kpi: ['https://hr.example.com/web/index.php/performance/saveKpi'],
  },
  documented: 'source',
};
