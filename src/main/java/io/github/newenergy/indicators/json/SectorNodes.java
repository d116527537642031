package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.number.Language;
import java.util.Optional;

/** The tree of sectors. */
enum SectorNodes implements Nodes<Sector> {
    NODES;

    @Override
    public Sector parse(String code) {
        return Sector.parse(code);
    }

    @Override
    public String code(Sector node) {
        return node.code();
    }

    @Override
    public Optional<Sector> parent(Sector node) {
        return node.parent();
    }

    @Override
    public Sector withOwn(Sector parent, String segment) {
        return parent.withOwn(segment);
    }

    @Override
    public Sector withNames(Sector node, String chinese, String english) {
        return node.withNames(chinese, english);
    }

    @Override
    public String name(Sector node, Language language) {
        return node.name(language);
    }
}
