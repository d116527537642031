package io.github.newenergy.indicators.dimension;

/** How high a region stands, from the world down to a single site. The constants are declared from the top down. */
public enum RegionLevel {
    /** The whole world. */
    WORLD,
    /** Several countries that published figures treat as one, such as the European Union or Asia. */
    GROUP,
    /** A country or territory that has a code in ISO 3166-1. */
    COUNTRY,
    /** A first-level division of China: province, autonomous region, municipality or special administrative region. */
    PROVINCE,
    /** A division of China below the province: prefecture-level, or county-level where the province runs it directly. */
    CITY,
    /** A node that a user added below any other region: a district, a park, a plant, the site of a company. */
    LOCAL
}
