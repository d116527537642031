package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.number.Language;
import java.util.Optional;

/** The tree of regions. */
enum RegionNodes implements Nodes<Region> {
    NODES;

    @Override
    public Region parse(String code) {
        return Region.parse(code);
    }

    @Override
    public String code(Region node) {
        return node.code();
    }

    @Override
    public Optional<Region> parent(Region node) {
        return node.parent();
    }

    @Override
    public Region withOwn(Region parent, String segment) {
        return parent.withOwn(segment);
    }

    @Override
    public Region withNames(Region node, String chinese, String english) {
        return node.withNames(chinese, english);
    }

    @Override
    public String name(Region node, Language language) {
        return node.name(language);
    }
}
