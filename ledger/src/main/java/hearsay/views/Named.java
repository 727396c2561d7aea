package hearsay.views;

import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.lexicon.Countries;
import hearsay.lexicon.CountryWord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is meant by a name in a question: somebody of that name, or, where it is a country's name or code, all who are of it. */
public final class Named {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");
    private static final Countries COUNTRIES = Countries.load("en");

    private Named() {}

    /** The condition that somebody has a part in a claim. @param who a name or a part of one, a country or its code */
    public static Condition part(Role role, String who) {
        return CODE.matcher(who).matches() && COUNTRIES.get(who) != null
                ? new Condition.TakesFrom(role, who)
                : new Condition.Part(role, who, called(who));
    }

    /** The code of a country by its name; what looks like a code is taken as it is. Null if no country is called so. */
    public static @Nullable String country(String name) {
        return CODE.matcher(name).matches() ? name : called(name);
    }

    private static @Nullable String called(String name) {
        return COUNTRIES.words().get(name).stream()
                .filter(word -> word.kind() == CountryWord.Kind.NAME)
                .map(CountryWord::code)
                .findFirst()
                .orElse(null);
    }
}
