package hearsay.web.search;

import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.lexicon.Countries;
import hearsay.lexicon.CountryWord;
import java.util.regex.Pattern;

/** Who is meant by a name: somebody of that name, or, where it is a country's name or code, all who are of it. */
public final class Parties {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");
    private static final Countries COUNTRIES = Countries.load("en");

    private Parties() {}

    /** The condition that somebody has a part in a claim. @param who a name or a part of one, a country or its code */
    public static Condition part(Role role, String who) {
        if (CODE.matcher(who).matches() && COUNTRIES.get(who) != null) {
            return new Condition.TakesFrom(role, who);
        }
        String country = COUNTRIES.words().get(who).stream().filter(word -> word.kind() == CountryWord.Kind.NAME)
                .map(CountryWord::code).findFirst().orElse(null);
        return new Condition.Part(role, who, country);
    }
}
