package io.github.newenergy.indicators.dimension;

import java.util.Optional;
import java.util.Set;

/** What is known of which countries lie in which groups of countries. */
final class CountryGroups {

    private static final String EU27 = "EU27";

    /** Members in the west of Asia, as Cyprus, are of either continent. */
    private static final Set<String> CONTINENTS_OF_EU27 = Set.of("EUROPE", "ASIA");

    private static final Set<String> MEMBERS_OF_EU27 = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private CountryGroups() {}

    /** Whether the groups that two regions lie in, neither of which is counted in the other, keep them apart. */
    static boolean areApart(Region one, Region other) {
        Optional<Region> group = one.ancestor(RegionLevel.GROUP);
        Optional<Region> otherGroup = other.ancestor(RegionLevel.GROUP);
        if (group.isPresent() && otherGroup.isPresent()) {
            return group.equals(otherGroup)
                    || areApart(group.get().code(), otherGroup.get().code());
        }
        return group.map(wide -> isApart(wide, other))
                .or(() -> otherGroup.map(wide -> isApart(wide, one)))
                .orElse(true);
    }

    private static boolean areApart(String group, String otherGroup) {
        String continent = group.equals(EU27) ? otherGroup : group;
        boolean areContinents = !group.equals(EU27) && !otherGroup.equals(EU27);
        return areContinents || !CONTINENTS_OF_EU27.contains(continent);
    }

    private static boolean isApart(Region group, Region inNoGroup) {
        return inNoGroup
                .ancestor(RegionLevel.COUNTRY)
                .map(country -> group.code().equals(EU27) && !MEMBERS_OF_EU27.contains(country.code()))
                // A node that a user added below the world stands beside all others.
                .orElse(true);
    }
}
