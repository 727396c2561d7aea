package hearsay.search;

import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as queries of the index. A name need not be whole here: {@code Putin} finds Vladimir Putin, and {@code Vladimir Putin} finds
 * Vladimir Vladimirovich Putin.
 */
final class Conditions {
    /** Words that may stand between two words of a name. */
    private static final int SLOP = 2;
    private static final int METRES = 1000;

    private static final QueryBuilder NAMES = new QueryBuilder(Analyzers.NAMES);

    private final Belonging belonging;

    /** @param belonging tells which claims belong to a happening, which the index does not know */
    Conditions(Belonging belonging) {
        this.belonging = belonging;
    }

    /** The numbers of a happening's claims. */
    interface Belonging {
        List<Long> claims(String happening);
    }

    Query query(Condition condition) {
        return switch (condition) {
            case Condition.Stances(var any) -> any(Fields.STANCE, any.stream().map(s -> s.word()));
            case Condition.Events(var any) -> any(Fields.EVENT, any.stream().map(Enum::name));
            case Condition.Cameo(var beginning) -> new PrefixQuery(new Term(Fields.CAMEO, beginning.replaceAll("\\D", "")));
            case Condition.Modalities(var any) -> any(Fields.MODALITY, any.stream().map(m -> m.word()));
            case Condition.Background(var told) -> word(Fields.BACKGROUND, told ? "1" : "0");
            case Condition.OriginKinds(var any) -> any(Fields.ORIGIN_KIND, any.stream().map(k -> k.word()));
            case Condition.Unnamed() -> word(Fields.ORIGIN_KIND, "unnamed");
            case Condition.Takes(var role, var name) -> name(Fields.names(role), name);
            case Condition.TakesFrom(var role, var country) -> word(Fields.countries(role), country.toUpperCase(Locale.ROOT));
            case Condition.Part(var role, var name, var country) -> part(role, name, country);
            case Condition.InCountry(var country) -> word(Fields.PLACE_COUNTRY, country.toUpperCase(Locale.ROOT));
            case Condition.Concerns(var country) -> word(Fields.COUNTRY, country.toUpperCase(Locale.ROOT));
            case Condition.InLanguage(var language) -> word(Fields.LANGUAGE, language.toLowerCase(Locale.ROOT));
            case Condition.AtPlace(var name) -> name(Fields.PLACE, name);
            case Condition.Near(var lat, var lon, var kilometres) ->
                LatLonPoint.newDistanceQuery(Fields.POINT, lat, lon, kilometres * METRES);
            case Condition.Happened(var from, var to) -> all(
                    IntPoint.newRangeQuery(Fields.FIRST_DAY, Integer.MIN_VALUE, day(to, Days.NEVER)),
                    IntPoint.newRangeQuery(Fields.LAST_DAY, day(from, Days.EVER), Integer.MAX_VALUE));
            case Condition.Published(var from, var to) ->
                IntField.newRangeQuery(Fields.PUBLISHED, day(from, Days.EVER), day(to, Days.NEVER));
            case Condition.Outlet(var name) -> name(Fields.OUTLET, name);
            case Condition.InReport(var report) -> word(Fields.REPORT, String.valueOf(report));
            case Condition.InHappening(var happening) -> LongPoint.newSetQuery(Fields.CLAIM, belonging.claims(happening));
            case Condition.Among(var claims) -> LongPoint.newSetQuery(Fields.CLAIM, claims);
        };
    }

    private static Query part(Role role, String name, @Nullable String country) {
        Query named = name(Fields.names(role), name);
        return country == null
                ? named
                : new BooleanQuery.Builder().add(named, Occur.SHOULD).add(word(Fields.countries(role), country), Occur.SHOULD).build();
    }

    private static Query word(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static Query any(String field, Stream<String> words) {
        return new TermInSetQuery(field, words.map(BytesRef::new).toList());
    }

    private static Query name(String field, String name) {
        Query words = NAMES.createPhraseQuery(field, name, SLOP);
        return words == null ? new MatchNoDocsQuery("no word in the name") : words;
    }

    private static Query all(Query... queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Stream.of(queries).forEach(query -> all.add(query, Occur.FILTER));
        return all.build();
    }

    private static int day(@Nullable LocalDate day, LocalDate otherwise) {
        return ClaimDocuments.day(day == null ? otherwise : day);
    }
}
