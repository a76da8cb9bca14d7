/** Label text is shown as it is: the braces of ECharts' templates are taken out of its hands. */
export function plainLabel(text: string): string {
  return text.replace(/[{}]/g, (brace) => (brace === '{' ? '｛' : '｝'));
}
