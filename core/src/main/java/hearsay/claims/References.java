package hearsay.claims;

import hearsay.lexicon.Lexicon;
import hearsay.lexicon.NameWord;
import hearsay.lexicon.Role;
import hearsay.lexicon.Roles;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Words that mean somebody told of before: pronouns, "the French leader", "the ministry", a bare "government". */
final class References {
    private static final int SENTENCES_BACK = 3;
    /** The country that a report is about must be named this much more often than the next. */
    private static final double CLEARLY = 1.3;

    private final Lexicon lexicon;
    private final Acquaintances known;

    References(Lexicon lexicon, Acquaintances known) {
        this.lexicon = lexicon;
        this.known = known;
    }

    /** Who a pronoun means, or null if the phrase is none. */
    @Nullable Party pronoun(Mention mention, NounPhrase phrase, @Nullable Party speaker) {
        String word = phrase.words().getFirst().folded();
        Roles roles = lexicon.roles();
        boolean alone = phrase.words().size() == 1;
        if (phrase.namesSomebody() || phrase.words().getFirst().shouted() && !word.equals("i")) {
            return null;
        }
        if (!alone && roles.marked("others", phrase.words().getLast().folded())) {
            return new Party(mention, null, null, null, "others than those told of before");
        }
        boolean first = roles.marked("pronoun-we", word) || alone && roles.marked("pronoun-i", word);
        if (first && (alone || word.equals("our") || word.equals("my"))) {
            return speaker == null
                    ? new Party(mention, null, null, null, "first person without a known speaker")
                    : new Party(mention, alone ? speaker.name() : null, speaker.country(), sector(phrase, speaker), "the speaker's own side");
        }
        boolean he = roles.marked("pronoun-he", word) || roles.marked("pronoun-she", word);
        if (he && (alone || word.equals("his") || word.equals("her"))) {
            Sighting person = personBefore(mention);
            if (person == null || person.person() == null) {
                return new Party(mention, null, null, null, "nobody told of before " + word);
            }
            return of(mention, phrase, alone, person);
        }
        boolean it = roles.marked("pronoun-it", word) || roles.marked("pronoun-they", word);
        if (it && (alone || word.equals("its") || word.equals("their"))) {
            Sighting body = bodyBefore(mention);
            return body == null
                    ? new Party(mention, null, null, null, "nobody clearly meant by " + word)
                    : of(mention, phrase, alone, body);
        }
        return alone && roles.marked("pronoun-you", word) ? new Party(mention, null, null, null, "second person") : null;
    }

    private static Party of(Mention mention, NounPhrase phrase, boolean alone, Sighting meant) {
        Told.Person person = meant.person();
        String name = person == null || !alone ? null : person.name();
        String sector = alone ? meant.sector() : sector(phrase, null);
        String because = "told of before: " + (person == null ? meant.party() : person.name());
        return new Party(mention, name, meant.party(), sector, because);
    }

    private static @Nullable String sector(NounPhrase phrase, @Nullable Party otherwise) {
        Role role = phrase.role();
        if (role != null && !role.sector().isEmpty()) {
            return role.sector();
        }
        return otherwise == null ? null : otherwise.sector();
    }

    /** The person told of first in the nearest sentence, this one included, that tells of any. */
    private @Nullable Sighting personBefore(Mention mention) {
        return firstOfNearestSentence(mention, s -> s.person() != null);
    }

    private @Nullable Sighting bodyBefore(Mention mention) {
        Sighting body = firstOfNearestSentence(mention, s -> s.person() == null && s.party() != null && s.bare());
        return body == null || known.sentences().at(mention.span().start()) - body.sentence() > 1 ? null : body;
    }

    private @Nullable Sighting firstOfNearestSentence(Mention mention, Predicate<Sighting> fits) {
        int sentence = known.sentences().at(mention.span().start());
        Sighting found = null;
        for (Sighting sighting : known.sightings()) {
            if (sighting.span().end() > mention.span().start()) {
                break;
            }
            boolean near = sentence - sighting.sentence() <= SENTENCES_BACK;
            if (near && fits.test(sighting) && (found == null || sighting.sentence() > found.sentence())) {
                found = sighting;
            }
        }
        return found;
    }

    /** "the ministry", "the president", "government forces": somebody of the same role told of before, else of the report's country. */
    @Nullable Party earlier(Mention mention, NounPhrase phrase) {
        Told head = phrase.head();
        if (head == null || head.role() == null) {
            boolean group = lexicon.roles().marked("group", phrase.words().getLast().folded());
            return group && phrase.words().getFirst().folded().equals("the") ? group(mention) : null;
        }
        NameWord last = phrase.words().get(head.to() - 1);
        Role role = head.role();
        boolean theGroup = phrase.words().getFirst().folded().equals("the") && lexicon.roles().marked("group", last.folded());
        Party group = theGroup ? group(mention) : null;
        if (group != null) {
            return group;
        }
        Sighting same = sameHead(mention, last.folded());
        boolean definite = phrase.words().getFirst().folded().equals("the");
        if (same != null && definite) {
            Told.Person holder = role.kind().equals("office") ? personWith(mention, role) : null;
            String name = holder == null ? null : holder.name();
            return new Party(mention, name, same.party(), role.sector(), "the " + last.folded() + " told of before");
        }
        Told.Person holder = definite && role.kind().equals("office") ? personWith(mention, role) : null;
        if (holder != null) {
            return new Party(mention, holder.name(), holder.party(), holder.sector(), holder.because());
        }
        if (!lexicon.roles().marked("home", last.folded())
                || lexicon.roles().marked("elsewhere", phrase.words().getFirst().folded())) {
            return null;
        }
        String home = home(mention);
        return home == null
                ? null
                : new Party(mention, null, home, role.sector(), "of " + home + ", the country that the report is about");
    }

    /** "the group", "the militants": the armed group named last before. */
    private @Nullable Party group(Mention mention) {
        Sighting found = null;
        for (Sighting sighting : known.sightings()) {
            boolean armed = sighting.person() == null && sighting.head() == null && "REB".equals(sighting.sector());
            if (armed && sighting.span().end() <= mention.span().start()) {
                found = sighting;
            }
        }
        return found == null ? null : new Party(mention, null, found.party(), "REB", "the group told of before: " + found.span().of(known.text()));
    }

    private @Nullable Sighting sameHead(Mention mention, String head) {
        Sighting found = null;
        for (Sighting sighting : known.sightings()) {
            if (sighting.span().end() <= mention.span().start() && sighting.party() != null && head.equals(sighting.head())) {
                found = sighting;
            }
        }
        return found;
    }

    /** The person told of last before the mention who holds that role. */
    private Told.@Nullable Person personWith(Mention mention, Role role) {
        Told.Person found = null;
        for (Sighting sighting : known.sightings()) {
            Told.Person person = sighting.person();
            if (sighting.span().end() <= mention.span().start() && person != null && person.role() != null
                    && person.role().endsWith(role.words())) {
                found = person;
            }
        }
        return found;
    }

    /** The one country that this sentence and the one before name, else the one that the report names clearly most. */
    @Nullable String home(Mention mention) {
        int sentence = known.sentences().at(mention.span().start());
        Set<String> near = new HashSet<>();
        for (Sighting sighting : known.sightings()) {
            boolean country = sighting.party() != null && lexicon.countries().get(sighting.party()) != null;
            if (country && sighting.person() == null && sighting.sentence() <= sentence && sighting.sentence() >= sentence - 1) {
                near.add(sighting.party());
            }
        }
        return near.size() == 1 ? near.iterator().next() : homeOfReport();
    }

    private @Nullable String homeOfReport() {
        List<Map.Entry<String, Integer>> ranked = known.counts().entrySet().stream()
                .filter(e -> lexicon.countries().get(e.getKey()) != null)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        if (ranked.isEmpty()) {
            return null;
        }
        int first = ranked.getFirst().getValue();
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return first > second * CLEARLY ? ranked.getFirst().getKey() : null;
    }
}
