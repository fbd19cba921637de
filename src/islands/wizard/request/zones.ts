/** A zone in which a due time is shown. */
export interface NamedZone {
  name: string;
  zone: string;
}

/**
 * The zones in which a due time is shown, each once: the reader's, the customer's, the one in which the time of filing
 * was given, and UTC.
 *
 * @param customer `undefined` where it was not said
 */
export function zonesShown(
  { own, customer, filed }: { own: string; customer: string | undefined; filed: string },
  words: { zoneOwn: string; zoneCustomer: string },
): NamedZone[] {
  const all = [
    { name: words.zoneOwn, zone: own },
    ...(customer === undefined ? [] : [{ name: words.zoneCustomer, zone: customer }]),
    { name: filed, zone: filed },
    { name: 'UTC', zone: 'UTC' },
  ];
  return all.filter(({ zone }, index) => all.findIndex((each) => each.zone === zone) === index);
}
