declare const brand: unique symbol;

/** A `T` that was made or checked as a `Name`, so that no other can be taken for it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
