import { driveFirefox } from './page-driver.ts';
import { squigglesSuite } from './squiggles-suite.ts';

squigglesSuite('Firefox', driveFirefox);
