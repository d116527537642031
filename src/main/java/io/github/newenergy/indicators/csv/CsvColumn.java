package io.github.newenergy.indicators.csv;

/**
 * A column of a file.
 *
 * @param number which one, from 1
 * @param header its name
 */
record CsvColumn(int number, String header) {}
