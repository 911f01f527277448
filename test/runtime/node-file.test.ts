import { behavesAsEverywhere } from './behaviour.ts';
import { nodeOverFile } from './places.ts';

behavesAsEverywhere('Node over a file', nodeOverFile);
