package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code claims.txt}, read by the whole pipeline with its real weights. */
class ClaimExamplesTest extends ReadInFull {
    /** What a line of the file asks for. */
    private record Wanted(boolean found, List<String> chain, String stance, String event, String content) {

        static Wanted parse(String line) {
            String[] fields = line.substring(2).split("\\|");
            String chain = fields[0].strip();
            List<String> sources = chain.equals("own") ? List.of() : List.of(chain.split(" < "));
            return new Wanted(line.startsWith("="), sources, fields[1].strip(), fields[2].strip(), fields[3].strip());
        }

        boolean is(Claim claim, String text) {
            boolean sources = claim.sources().size() == chain.size();
            for (int i = 0; sources && i < chain.size(); i++) {
                sources = share(chain.get(i), claim.sources().get(i).mention().text());
            }
            String type = claim.event() == null ? "-" : claim.event().type().name();
            return sources && claim.stance().word().equals(stance) && (event.equals("*") || event.equals(type)) && half(content, claim.extent().of(text));
        }
    }

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private static Set<String> words(String text) {
        Set<String> out = new HashSet<>();
        WORD.matcher(text.toLowerCase(java.util.Locale.ROOT)).results().forEach(m -> out.add(m.group()));
        out.removeAll(Set.of("the", "a", "an", "of"));
        return out;
    }

    private static boolean share(String a, String b) {
        Set<String> both = words(a);
        both.retainAll(words(b));
        return !both.isEmpty();
    }

    /** At least half of the joint words in common: the rule by which claims are scored. */
    private static boolean half(String a, String b) {
        Set<String> both = words(a);
        both.retainAll(words(b));
        Set<String> joint = words(a);
        joint.addAll(words(b));
        return 2 * both.size() >= joint.size();
    }

    @TestFactory
    List<DynamicTest> a_report_makes_these_claims() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String text = "";
        List<Wanted> wanted = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("= ") || line.startsWith("! ")) {
                wanted.add(Wanted.parse(line));
            } else if (line.isBlank()) {
                add(tests, text, wanted);
                wanted = new ArrayList<>();
                text = "";
            } else if (!line.startsWith("#")) {
                text = line;
            }
        }
        add(tests, text, wanted);
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private static void add(List<DynamicTest> tests, String text, List<Wanted> wanted) {
        if (!text.isEmpty()) {
            List<Wanted> all = List.copyOf(wanted);
            tests.add(DynamicTest.dynamicTest(text, () -> check(text, all)));
        }
    }

    private static void check(String text, List<Wanted> wanted) {
        List<Claim> claims = pipeline
                .read(new Report("example", null, null, null, "2024-05-14", null, "en", "00", text, List.of()))
                .claims();
        for (Wanted one : wanted) {
            assertThat(claims.stream().anyMatch(c -> one.is(c, text)))
                    .as("%s%n  among%n%s", one, String.join("\n", claims.stream().map(c -> told(c, text)).toList()))
                    .isEqualTo(one.found());
        }
    }

    private static String told(Claim claim, String text) {
        return "  " + claim.sources().stream().map(s -> s.mention().text()).toList() + " " + claim.stance().word() + " "
                + (claim.event() == null ? "-" : claim.event().type()) + " '" + claim.extent().of(text) + "'";
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ClaimExamplesTest.class.getResourceAsStream("claims.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
