import { behavesAsEverywhere } from './behaviour.ts';
import { nodeOverHttp } from './places.ts';

behavesAsEverywhere('Node over HTTP', nodeOverHttp);
