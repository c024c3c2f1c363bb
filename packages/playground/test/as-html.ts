/** Drawings as HTML, to look into. */
import { h } from 'preact';
import type { ComponentChild } from 'preact';
import { render } from 'preact-render-to-string';

export function asHtml(...children: readonly ComponentChild[]): string {
  return render(h('main', null, ...children));
}
