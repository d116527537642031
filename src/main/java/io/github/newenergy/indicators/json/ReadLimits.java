package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.figure.Publication;

/**
 * How much one document may hold. The reader keeps these limits itself, since it also runs in mappers that set none.
 *
 * @param characters in one text
 * @param figures in one publication
 * @param items in all lists and tables of labels together: parts, members, quantities, named nodes
 * @param length of the whole publication, in the bytes or characters that the parser counts
 */
record ReadLimits(int characters, int figures, int items, long length) {

    /** Beyond every publication that somebody prints. */
    static final ReadLimits STANDARD = new ReadLimits(2_000, Publication.MOST_FIGURES, 5_000_000, 1L << 31);
}
