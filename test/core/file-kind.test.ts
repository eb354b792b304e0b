// What a file is, by its bytes: a name says nothing.
import { describe, expect, it } from 'vitest';
import { fileKindOf } from '../../src/core/file-kind.js';

const text = (words: string) => new TextEncoder().encode(words);
const zip = (...names: readonly string[]) => text(`PK\u0003\u0004${names.join(' ')}`);

describe('a file', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['a PDF', text('%PDF-1.7 ...'), 'pdf'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]), 'png'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'jpg'],
    ['plain text', text('De map stond open.\nNu niet meer.'), 'txt'],
    ['text with accents', text('Één mail is verstuurd'), 'txt'],
    ['a list', text('naam;adres\nJan;Dorpsstraat'), 'csv'],
    ['an e-mail', text('From: a@b.example\r\nTo: c@d.example\r\nSubject: hoi\r\n\r\nHallo'), 'eml'],
    ['a Word file', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['a workbook with macros', zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'), undefined],
    ['an archive', zip('foto.jpg'), undefined],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0]), undefined],
    ['a script', text('#!/bin/sh\nrm'), undefined],
    ['a web page', text('<!doctype html><script>'), undefined],
    ['a drawing that can hold a script', text('<svg xmlns="...">'), undefined],
    ['bytes that are no text', new Uint8Array([0xc3, 0x28, 0xa0, 0xa1]), undefined],
    ['nothing', new Uint8Array(), undefined],
  ])('%s', (_, bytes, kind) => {
    expect(fileKindOf(bytes)).toBe(kind);
  });
});
