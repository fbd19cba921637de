/**
 * Memory for what is worked on one after another. Asked for anew each time, it has V8 look through all of the heap for
 * each 64 MB: half of the time that the packs of a docset took.
 */
export class Room {
  #bytes = Buffer.alloc(0);

  /** Gives so many bytes, whatever they hold; they are good until it is asked again. */
  take(size: number): Buffer {
    if (size > this.#bytes.length) this.#bytes = Buffer.alloc(size);
    return this.#bytes.subarray(0, size);
  }
}
