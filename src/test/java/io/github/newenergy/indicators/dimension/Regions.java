package io.github.newenergy.indicators.dimension;

/** A city and its province, for tests of regions. */
final class Regions {

    static final Region WUXI = Region.parse("CN-320200");
    static final Region JIANGSU = Region.parse("CN-JS");

    private Regions() {}
}
