/**
 * What set-up says, in English.
 * @satisfies {Record<string, string | ((...parts: (string | number)[]) => string)>}
 */
export const english = {
  stepNode: (version) => `Node.js ${version}`,
  stepDependencies: 'npm packages',
  stepBrowsers: 'Browsers and Japanese font',
  upToDate: 'already up to date',
  found: (name, path) => `${name}: ${path}`,
  running: (command) => `running: ${command}`,
  stillRunning: (seconds) => `still working (${seconds} s)`,
  done: 'Set-up complete.',
  restored: 'The packages installed before are back in place.',
  interrupted: 'It was interrupted. The same command starts it again.',
  failed: 'Set-up stopped.',
  nodeTooOld: (found, needed) =>
    `Node.js ${found} is too old: ${needed} or newer is needed.\nGet it from https://nodejs.org/ and run the same command again.`,
  noPlatformNode: (platform, found, needed) =>
    `There is no ready-made Node.js for ${platform}, and the installed ${found} is too old: ${needed} or newer is needed.\nGet it from https://nodejs.org/ and run the same command again.`,
  noNpm: 'npm was not found. It comes with Node.js: https://nodejs.org/',
  registryUnreachable: (registry) =>
    `The npm registry (${registry}) cannot be reached.\nCheck the network connection and, behind a proxy, HTTPS_PROXY or "npm config get proxy". Then run the same command again.`,
  registryRefused: (registry) =>
    `The npm registry (${registry}) refused a package.\nCheck "npm config get registry" and whether that registry holds every package of package-lock.json.`,
  registryCertificate: (registry) =>
    `The certificate of the npm registry (${registry}) is not trusted.\nPoint NODE_EXTRA_CA_CERTS at the certificate of your network's proxy and run the same command again.`,
  lockMismatch:
    'package-lock.json does not match package.json.\nGet both from the repository again (git checkout -- package.json package-lock.json). If you changed a dependency yourself: npm install',
  lockMissing: 'package-lock.json is missing.\nGet it back with: git checkout -- package-lock.json',
  packageDamaged:
    'A downloaded package does not match its checksum.\nEmpty the download cache (npm cache clean --force) and run the same command again.',
  diskFull: 'There is no space left on the disk. Free about 1 GB and run the same command again.',
  notPermitted: (where) =>
    `Files cannot be written below ${where}.\nCheck the owner of the folder, and close programs that use it. Then run the same command again.`,
  npmFailed: (code) => `npm ci ended with exit code ${code}. The reason is in its output above.`,
  aptFailed: (command) =>
    `apt-get could not install the packages; its reason is above. Check the network connection and /etc/apt/sources.list.\nTo try by hand: ${command}`,
  downloadFailed: (name, hint) => `${name} could not be downloaded. Check the network connection.\n${hint}`,
  withoutRoot: (command) =>
    `Administrator rights are needed to install packages, so this was left out. Run: ${command}`,
  noFont:
    'No Japanese font was found; Japanese text may show as boxes. Install a font such as Noto Sans CJK JP.',
  chromiumHint: 'Or install Chromium yourself and set CHROMIUM_PATH to its program.',
  firefoxHint: 'Or install Firefox yourself and set FIREFOX_PATH to its program.',
  byHand: (command) => `To install it by hand: ${command}`,
  missing: (name, variable) =>
    `${name} was not found. Get it with: node tests/setup/setup.mjs\nIf it is installed in an unusual place, set ${variable} to its program.`,
  wrongPath: (variable, path) => `${variable} points at ${path}, but there is no such file.`,
  brandedChrome: (path) =>
    `${path} is Google Chrome, which does not load extensions from the command line since version 137. Set CHROMIUM_PATH to Chromium, or remove the variable.`,
  doesNotStart: (name, path, detail) => `${name} is at ${path} but does not start:\n${detail}`,
  unknownOption: (option) =>
    `Unknown option: ${option}\nUsage: node tests/setup/setup.mjs [--browsers chromium]`,
};
