import { renderToStaticMarkup } from 'react-dom/server';
import { App } from './App.tsx';

/** The first screen of the page as an address without any choice shows it, as markup: put into the built page, it is read before the code has come. */
export function firstScreen(): string {
  return renderToStaticMarkup(<App />);
}
