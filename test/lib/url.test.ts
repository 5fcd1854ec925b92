import { expect } from '@open-wc/testing';
import { readUrl, safeUrl } from '../../src/lib/url.js';

const feed = 'https://clinic.example/data/feed.json';

describe('safeUrl', () => {
  const read: [string, string, string][] = [
    ['https anywhere', 'https://other.example/a?b#c', 'https://other.example/a?b#c'],
    ['a path beside the feed', 'ana.jpg', 'https://clinic.example/data/ana.jpg'],
    ['a file in a folder', 'photos/ana.v2.jpg', 'https://clinic.example/data/photos/ana.v2.jpg'],
    ['a path from the root', '/ana.jpg', 'https://clinic.example/ana.jpg'],
    ['the feed’s own scheme', '//other.example/a', 'https://other.example/a'],
    ['white space around it', '  https://other.example/ \n', 'https://other.example/'],
    ['a space within a path', 'my photo.jpg', 'https://clinic.example/data/my%20photo.jpg'],
    ['this machine', 'http://localhost:8080/a', 'http://localhost:8080/a'],
    ['this machine by number', 'http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['this machine in IPv6', 'http://[::1]:3000/a', 'http://[::1]:3000/a'],
  ];
  for (const [what, value, expected] of read) {
    it(`reads ${what}`, () => expect(safeUrl(value, feed)).to.equal(expected));
  }

  const refused: [string, string, string][] = [
    ['javascript:', 'javascript:alert(1)', '"javascript:"'],
    ['javascript: in any case', 'JaVaScRiPt:alert(1)', '"javascript:"'],
    ['javascript: with a tab in it', 'java\tscript:alert(1)', 'control character'],
    ['javascript: behind a control character', '\u0001javascript:alert(1)', 'control character'],
    ['data:', 'data:text/html,<b>', '"data:"'],
    ['blob:', 'blob:https://clinic.example/1', '"blob:"'],
    ['file:', 'file:///etc/passwd', '"file:"'],
    ['http on another host', 'http://other.example/', '"http:"'],
    ['http on a host that only sounds local', 'http://localhost.other.example/', '"http:"'],
    ['a user name', 'https://ana@other.example/', 'user name'],
    ['a password', 'https://:secret@other.example/', 'password'],
    ['a backslash for a slash', '\\\\other.example/a', 'backslash'],
    ['a text turned round', 'https://other.example/\u202egpj.exe', 'unusual white space'],
    ['a non-breaking space', 'https://other.example/a\u00a0b', 'unusual white space'],
    ['an address without its scheme', 'www.other.example', 'has no scheme'],
    ['a scheduler without its scheme', 'calendly.example.com/ana', 'has no scheme'],
    ['a site without its scheme', 'saguaro.org', 'has no scheme'],
    ['one slash too few', 'https:/www.other.example', 'two slashes'],
    ['a host that is none', 'https://', 'not an address'],
    ['nothing', '   ', 'empty'],
    ['mailto: where a page is meant', 'mailto:ana@other.example', '"mailto:"'],
  ];
  for (const [what, value, reason] of refused) {
    it(`refuses ${what}, and says so`, () => {
      expect(safeUrl(value, feed)).to.equal(undefined);
      expect(readUrl(value, feed).reason).to.include(reason);
    });
  }

  it('reads http on the feed’s own origin only', () => {
    const plain = 'http://clinic.example/feed.json';
    expect(safeUrl('http://clinic.example/a', plain)).to.equal('http://clinic.example/a');
    expect(safeUrl('a', plain)).to.equal('http://clinic.example/a');
    expect(safeUrl('http://clinic.example:8080/a', plain)).to.equal(undefined);
    expect(safeUrl('http://clinic.example/a', feed)).to.equal(undefined);
  });

  it('reads only absolute addresses where the feed has none of its own', () => {
    expect(safeUrl('https://other.example/')).to.equal('https://other.example/');
    expect(safeUrl('ana.jpg')).to.equal(undefined);
  });

  it('reads the schemes that are meant', () => {
    const { url } = readUrl('mailto:ana@other.example', feed, ['mailto:', 'tel:']);
    expect(url).to.equal('mailto:ana@other.example');
  });
});
