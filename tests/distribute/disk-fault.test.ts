import { expect, test } from 'vitest';
import { diskFault } from '../../src/distribute/disk-fault.ts';

const output = { root: '/srv/output', shown: '../output' };

function refusal(code: string, path: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open', path });
}

test.each([
  ['ENOSPC', 'no space is left on the device'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'permission is denied'],
  ['EFBIG', 'the file would be larger than allowed'],
  ['EWEIRD', 'the system says EWEIRD'],
])('%s is said in words, with the path as the user knows it', (code, words) => {
  const fault = diskFault(refusal(code, '/srv/output/tajikistan'), output);

  expect(fault?.message).toBe(`“../output/tajikistan” cannot be written: ${words}.`);
  expect(fault?.fault).toBe('disk');
  expect(fault?.at.file).toBe('../output/tajikistan');
});

test('an error that the system has not raised is a bug, not a fault of the disk', () => {
  expect(diskFault(new TypeError('undefined is not a function'), output)).toBeUndefined();
  expect(diskFault('thrown', output)).toBeUndefined();
});

test('what users never see in the folder is named by the folder', () => {
  for (const path of ['/srv/output', '/srv/output/.releases/.new-a/b.pdf', '/srv/output/.lock-1']) {
    expect(diskFault(refusal('ENOSPC', path), output)?.at.file).toBe('../output');
  }
  expect(diskFault(refusal('EROFS', '/srv/output-b/a'), output)?.at.file).toBe('/srv/output-b/a');
});
