import { driveChromium } from './page-driver.ts';
import { verifierSuite } from './verifier-suite.ts';

verifierSuite('Chromium', driveChromium);
