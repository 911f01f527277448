import type { HrSystemFile } from '../types.ts';
import { adpWorkforceNow } from './adp-workforce-now.ts';
import { bamboohr } from './bamboohr.ts';
import { darwinbox } from './darwinbox.ts';
import { deel } from './deel.ts';
import { dolibarr } from './dolibarr.ts';
import { fifteenFive } from './fifteen-five.ts';
import { frappeHr } from './frappe-hr.ts';
import { gusto } from './gusto.ts';
import { hibob } from './hibob.ts';
import { keka } from './keka.ts';
import { lattice } from './lattice.ts';
import { minthcm } from './minthcm.ts';
import { odoo } from './odoo.ts';
import { orangehrm } from './orangehrm.ts';
import { personio } from './personio.ts';
import { rippling } from './rippling.ts';
import { successfactors } from './successfactors.ts';
import { ukgPro } from './ukg-pro.ts';
import { workday } from './workday.ts';
import { zohoPeople } from './zoho-people.ts';

/** Every HR system known by name. Those on their own hosts come last: their addresses say the least. */
export const systems: readonly HrSystemFile[] = [
  adpWorkforceNow,
  bamboohr,
  darwinbox,
  deel,
  fifteenFive,
  gusto,
  hibob,
  keka,
  lattice,
  personio,
  rippling,
  successfactors,
  ukgPro,
  workday,
  zohoPeople,
  dolibarr,
  frappeHr,
  minthcm,
  odoo,
  orangehrm,
];
