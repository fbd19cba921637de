/** A zone in which a due time is shown. */
export interface NamedZone {
  name: string;
  zone: string;
}

/** The zones in which a due time is shown: the reader's, the customer's where it is another, and UTC. */
export function zonesShown(
  own: string,
  customer: string,
  words: { zoneOwn: string; zoneCustomer: string },
): NamedZone[] {
  return [
    { name: words.zoneOwn, zone: own },
    ...(customer === own ? [] : [{ name: words.zoneCustomer, zone: customer }]),
    { name: 'UTC', zone: 'UTC' },
  ];
}
