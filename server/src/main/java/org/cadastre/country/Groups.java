package org.cadastre.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.registry.CountryCodes;
import org.jspecify.annotations.Nullable;

/// The groups of countries that figures can be cut by: those of a classification, and the lists of the operator. A
/// list with the name of a group of the classification is taken instead of it. Immutable.
///
/// Groups are put together by words: `ldc+lldc` is the union (a comma or a blank does the same, since a plus sign
/// in a URL may come as a blank), `africa*independent` what is in both, and binds more; `non-ldc` is every country
/// of the classification that is not in `ldc`. The states of Africa that are members of the United Nations are
/// `africa*independent`: all of the region 002 that `is_independent` says `Yes` of are members, and no others are.
public final class Groups {
    private static final String COMPLEMENT = "non-";
    private static final String WORLD = WorldRegions.WORLD.slug();

    private final @Nullable Classification classification;
    private final Map<String, List<CountryList>> lists = new TreeMap<>();
    private final Map<String, Region> regionsByCode = new TreeMap<>();
    private final Map<String, Region> regionsBySlug = new TreeMap<>();
    private final List<String> names;

    /// Joins both kinds of groups.
    ///
    /// @param classification null for none
    public Groups(@Nullable Classification classification, Collection<CountryList> lists) {
        this.classification = classification;
        for (CountryList list : lists) {
            this.lists.computeIfAbsent(list.name(), name -> new ArrayList<>()).add(list);
        }
        addRegion(WorldRegions.WORLD);
        if (classification != null) {
            classification.rows().forEach(row -> row.regions().forEach(this::addRegion));
        }
        Set<String> all = new LinkedHashSet<>(this.lists.keySet());
        if (classification != null) {
            classification.flags().forEach(flag -> all.add(flag.word()));
        }
        all.addAll(regionsBySlug.keySet());
        all.addAll(regionsByCode.keySet());
        names = List.copyOf(all);
    }

    private void addRegion(Region region) {
        regionsByCode.putIfAbsent(region.code(), region);
        String slug = region.slug();
        if (!slug.isEmpty() && !slug.startsWith(COMPLEMENT)) {
            regionsBySlug.putIfAbsent(slug, region);
        }
    }

    /// The names of all groups: the operator's lists, what a country is by yes or no, the regions by name, then by
    /// code.
    public List<String> names() {
        return names;
    }

    /// Whether there is a group of this name, whatever day it has members on.
    public boolean isGroup(String name) {
        return names.contains(name);
    }

    /// What a group is called in a language; its name when it is a list of the operator, null when there is none.
    public @Nullable String title(String name, Language language) {
        CountryFlag flag = CountryFlag.of(name);
        Region region = regionsBySlug.getOrDefault(name, regionsByCode.get(name));
        if (!isGroup(name)) {
            return null;
        }
        if (flag != null) {
            return flag.title(language);
        }
        return region == null || lists.containsKey(name) ? name : region.name(language);
    }

    /// The members of a group, or of groups put together, on a day.
    ///
    /// @param words in any case
    public GroupReading members(String words, LocalDate day) {
        Days days = new Days(day);
        TreeSet<Country> union = new TreeSet<>();
        for (String term : words.toLowerCase(Locale.ROOT).strip().split("[+, ]+", -1)) {
            TreeSet<Country> both = null;
            for (String word : term.split("\\*", -1)) {
                Set<Country> group = days.members(word);
                if (group == null) {
                    return new GroupReading.NoSuchGroup(word, names);
                }
                if (both == null) {
                    both = new TreeSet<>(group);
                } else {
                    both.retainAll(group);
                }
            }
            union.addAll(both == null ? Set.of() : both);
        }
        return new GroupReading.Members(List.copyOf(union));
    }

    /// The groups of one day, each made when it is first asked for.
    private final class Days {
        private final LocalDate day;
        private final List<ClassifiedCountry> holding;
        private final Map<String, Set<Country>> made = new LinkedHashMap<>();

        Days(LocalDate day) {
            this.day = day;
            this.holding = classification == null ? List.of() : classification.on(day);
        }

        /// The members of one group or its complement, or null when there is none.
        @Nullable
        Set<Country> members(String word) {
            Set<Country> known = made.get(word);
            if (known != null) {
                return known;
            }
            Set<Country> group = isGroup(word) ? group(word) : null;
            if (group == null && word.startsWith(COMPLEMENT)) {
                group = complement(word.substring(COMPLEMENT.length()));
            }
            if (group != null) {
                made.put(word, group);
            }
            return group;
        }

        private @Nullable Set<Country> complement(String word) {
            if (!isGroup(word)) {
                return null;
            }
            Set<Country> rest = all();
            rest.removeAll(group(word));
            return rest;
        }

        private Set<Country> group(String name) {
            if (lists.containsKey(name)) {
                return listed(lists.getOrDefault(name, List.of()));
            }
            if (name.equals(WORLD) || name.equals(WorldRegions.WORLD.code())) {
                return all();
            }
            CountryFlag flag = CountryFlag.of(name);
            Region region = regionsBySlug.getOrDefault(name, regionsByCode.get(name));
            Set<Country> group = new TreeSet<>();
            for (ClassifiedCountry row : holding) {
                boolean inside = flag == null
                        ? region != null && isIn(row, region.code())
                        : row.flags().contains(flag);
                if (inside) {
                    group.add(row.country());
                }
            }
            return group;
        }

        private Set<Country> listed(List<CountryList> ofName) {
            Set<Country> group = new TreeSet<>();
            for (CountryList list : ofName) {
                if (list.period().contains(day)) {
                    group.addAll(list.countries());
                }
            }
            return group;
        }

        /// Every country of the classification, or of the world when there is none.
        private Set<Country> all() {
            Set<Country> all = new TreeSet<>();
            holding.forEach(row -> all.add(row.country()));
            if (classification == null) {
                CountryCodes.all().forEach(code -> all.add(new Country(code)));
            }
            return all;
        }
    }

    private static boolean isIn(ClassifiedCountry row, String regionCode) {
        for (Region region : row.regions()) {
            if (region.code().equals(regionCode)) {
                return true;
            }
        }
        return false;
    }
}
