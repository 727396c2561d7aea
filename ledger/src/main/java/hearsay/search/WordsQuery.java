package hearsay.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The words of a question as a query. Each word may stand in the claim itself, among its names or around it; of more than two words,
 * some may be missing. A phrase in quotation marks may not.
 *
 * @param query null if nothing is left when small words are taken out
 * @param exact whether there are phrases and nothing else, so that what is only meant alike is not wanted
 */
record WordsQuery(@Nullable Query query, boolean exact) {
    /** The words of a claim count most; what stands around it, little. */
    private static final Map<String, Float> WEIGHTS = Map.of(Fields.CONTENT, 3f, Fields.NAMES, 2f, Fields.CONTEXT, 0.7f);

    private static final int SYNTAX =
            SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.PREFIX_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR;
    /** How much of the score of a word's other fields is added to that of its best one. */
    private static final float OTHERS = 0.1f;
    /** Longer questions are cut here. */
    private static final int LONGEST = 1000;
    /** Of so many words all have to be there; of more, so many in ten. */
    private static final int ALL = 2;

    private static final int IN_TEN = 6;

    static WordsQuery of(String words) {
        SimpleQueryParser parser = new SimpleQueryParser(Analyzers.PROSE, WEIGHTS, SYNTAX);
        parser.setDefaultOperator(Occur.SHOULD);
        Query parsed = parser.parse(words.substring(0, Math.min(LONGEST, words.length())));
        List<Query> parts = parts(parsed);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int optional = 0;
        for (Query part : parts) {
            boolean needed = phrase(part);
            optional += needed ? 0 : 1;
            all.add(best(part), needed ? Occur.MUST : Occur.SHOULD);
        }
        all.setMinimumNumberShouldMatch(optional <= ALL ? optional : (optional * IN_TEN + 9) / 10);
        return new WordsQuery(parts.isEmpty() ? null : all.build(), optional == 0 && !parts.isEmpty());
    }

    /** One for each word or phrase. A single word is parsed to its fields at once. */
    private static List<Query> parts(Query parsed) {
        if (!(parsed instanceof BooleanQuery all) || all.clauses().isEmpty()) {
            return List.of();
        }
        List<Query> parts = all.clauses().stream().map(BooleanClause::query).toList();
        return parts.stream().anyMatch(BoostQuery.class::isInstance) ? List.of(parsed) : parts;
    }

    private static boolean phrase(Query part) {
        return fields(part).stream().anyMatch(field -> plain(field) instanceof PhraseQuery);
    }

    /** What the best field gives, and a little for the others. */
    private static Query best(Query part) {
        return new DisjunctionMaxQuery(fields(part), OTHERS);
    }

    private static List<Query> fields(Query part) {
        return part instanceof BooleanQuery fields ? fields.clauses().stream().map(BooleanClause::query).toList() : List.of(part);
    }

    private static Query plain(Query field) {
        return field instanceof BoostQuery boosted ? boosted.getQuery() : field;
    }
}
