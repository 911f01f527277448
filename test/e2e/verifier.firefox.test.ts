import { driveFirefox } from './page-driver.ts';
import { verifierSuite } from './verifier-suite.ts';

verifierSuite('Firefox', driveFirefox);
