package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.figure.Publication;

/**
 * How much one document may hold. The reader keeps these limits itself, since it also runs in mappers that set none.
 *
 * @param characters in one text
 * @param figures in one publication
 * @param items in all lists and tables of labels together: parts, members, quantities, named nodes; lines, terms
 * @param length of the whole document, in the bytes or characters that the parser counts
 */
record ReadLimits(int characters, int figures, int items, long length) {

    /** Beyond every publication that somebody prints. */
    static final ReadLimits STANDARD = new ReadLimits(2_000, Publication.MOST_FIGURES, 5_000_000, 1L << 31);

    /** A certificate holds no figures; a line repeats the cells of its statement and of each assumption. */
    static final ReadLimits CERTIFICATE = new ReadLimits(2_000, 0, 20_000_000, 1L << 31);
}
