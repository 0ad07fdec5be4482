// Lets Node run the TypeScript of this project as it stands: `node --import ./src/typescript/run.mjs src/main.ts`.
import { register } from 'node:module';
import 'tsx';

register('./stop-compiler.mjs', import.meta.url);
