import { launchOptions } from './test/helpers/chromium.mjs';
import { runnerConfig } from './test/runner/runner-config.mjs';

export default runnerConfig(await launchOptions());
