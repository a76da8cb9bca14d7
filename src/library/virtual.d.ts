declare module 'virtual:dataset/*' {
  const dataset: import('./packedDataset.ts').PackedDataset;
  export default dataset;
}

declare module 'virtual:dictionary' {
  const dictionary: readonly import('../core/dataset/dictionary.ts').DictionaryEntry[];
  export default dictionary;
}

declare module 'virtual:headlines' {
  const headlines: readonly string[];
  export default headlines;
}
