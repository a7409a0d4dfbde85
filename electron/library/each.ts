// Many small disk jobs, a few at a time: enough to keep the disk busy, few enough to leave file handles to others.

/** The results in the order of the items, with at most `atOnce` running. The first thing thrown ends it. */
export async function mapEach<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length)
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}
