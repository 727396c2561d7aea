package hearsay.happenings;

import java.util.ArrayList;
import java.util.List;

/**
 * How credible a happening is by the Admiralty scale (NATO AJP-2.1: 1 confirmed by other sources … 6 cannot be judged), from
 * corroboration and contradiction alone. The letter for the source stays F, cannot be judged, until a person sets it.
 *
 * @param source letter, A to F
 * @param credibility 1 to 6
 * @param because what it was computed from
 */
public record Grade(String source, int credibility, List<String> because) {

    private static final int MANY = 3;

    public Grade {
        because = List.copyOf(because);
    }

    /** The word for the credibility. */
    public String word() {
        return switch (credibility) {
            case 1 -> "confirmed by other sources";
            case 2 -> "probably true";
            case 3 -> "possibly true";
            case 4 -> "doubtful";
            case 5 -> "improbable";
            default -> "cannot be judged";
        };
    }

    /**
     * Grades.
     *
     * @param affirm independent origins that affirm
     * @param deny independent origins that deny
     * @param doubt origins that doubt
     * @param number whether figures are disputed
     */
    static Grade of(int affirm, int deny, int doubt, boolean number) {
        List<String> because = new ArrayList<>();
        because.add(count(affirm, "independent origin affirms", "independent origins affirm"));
        if (deny > 0) {
            because.add(count(deny, "denies", "deny"));
        }
        if (doubt > 0) {
            because.add(count(doubt, "doubts", "doubt"));
        }
        if (number) {
            because.add("figures differ");
        }
        return new Grade("F", credibility(affirm, deny, doubt, number), because);
    }

    private static int credibility(int affirm, int deny, int doubt, boolean number) {
        if (affirm == 0) {
            return deny > 0 ? 5 : 6;
        }
        if (deny > 0) {
            return affirm > deny ? 3 : 4;
        }
        if (affirm == 1) {
            return doubt > 0 ? 4 : 6;
        }
        return affirm >= MANY && doubt == 0 && !number ? 1 : doubt > 0 ? 3 : 2;
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
