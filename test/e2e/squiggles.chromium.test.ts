import { driveChromium } from './page-driver.ts';
import { squigglesSuite } from './squiggles-suite.ts';

squigglesSuite('Chromium', driveChromium);
