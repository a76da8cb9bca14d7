// What only Chromium's own tools can tell of a page: for stories and the bench.

/** Bytes of the heap in use, after the garbage was collected: all of it, the engine's code and records too. */
export async function heapUsed(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

/**
 * Bytes of what the page holds, after the garbage was collected: without compiled code, which grows for as long as the engine finds
 * something to make faster.
 */
export async function heapOfObjects(page) {
  const client = await page.context().newCDPSession(page);
  let text = '';
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    text += chunk;
  });
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await client.detach();
  const { snapshot, nodes, strings } = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type]];
    // weak lists and scripts' own records belong to the engine
    if (kind !== 'code' && !/^system \//.test(strings[nodes[at + name]])) bytes += nodes[at + size];
  }
  return bytes;
}

/**
 * Counts the chart instances that are not disposed of, wherever they are held, after the garbage was collected. Called while a chart
 * is shown: its class is reached through React's own record of the element.
 */
export async function chartCounter(page) {
  await page.locator('[data-chart] svg').first().waitFor();
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send('Runtime.evaluate', {
    expression: `(() => {
      const box = document.querySelector('[data-chart] > div');
      let fiber = box[Object.keys(box).find((key) => key.startsWith('__reactFiber$'))];
      while (typeof fiber.stateNode?.getEchartsInstance !== 'function') fiber = fiber.return;
      return Object.getPrototypeOf(fiber.stateNode.getEchartsInstance());
    })()`,
  });
  return async () => {
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const counted = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.filter((chart) => !chart.isDisposed()).length; }',
      returnByValue: true,
    });
    await client.send('Runtime.releaseObject', { objectId: objects.objectId });
    return counted.result.value;
  };
}
