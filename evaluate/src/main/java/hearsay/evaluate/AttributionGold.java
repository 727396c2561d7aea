package hearsay.evaluate;

import hearsay.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Articles with the attributions in them, as brat files of one annotator or more.
 *
 * @param path the folder that was named
 * @param articles those with annotations, in the order of their names
 */
record AttributionGold(Path path, List<Article> articles) implements Gold {
    private static final String TEXT = "text";

    /**
     * One article.
     *
     * @param annotations one file an annotator, in the order of their names, at least one
     */
    record Article(Report report, List<Path> annotations) {}

    @Override
    public String kind() {
        return "attributions";
    }

    @Override
    public List<Report> reports() {
        return articles.stream().map(Article::report).toList();
    }

    /** The folder with brat files: this one or the first below it that has some; null if there is none. */
    static @Nullable Path annotations(Path folder) {
        if (!Folder.files(folder, ".ann").isEmpty()) {
            return folder;
        }
        if (Files.isDirectory(folder.resolve(TEXT))) {
            for (Path below : Folder.folders(folder)) {
                if (!Folder.files(below, ".ann").isEmpty()) {
                    return below;
                }
            }
        }
        return null;
    }

    static AttributionGold open(Path path, @Nullable Path texts) {
        Path annotations = annotations(path);
        if (annotations == null) {
            throw new BadGoldException(path, "", "holds no brat files (.ann)");
        }
        List<Path> files = Folder.files(annotations, ".ann");
        Path folder = texts == null ? texts(annotations) : texts;
        List<Article> articles = new ArrayList<>();
        for (Path file : Folder.files(folder, ".txt")) {
            String name = Folder.stem(file);
            Pattern wanted = Pattern.compile(Pattern.quote(name) + "(_[0-9a-f]{4})?\\.ann");
            List<Path> of = files.stream().filter(f -> wanted.matcher(f.getFileName().toString()).matches()).toList();
            if (!of.isEmpty()) {
                articles.add(new Article(GoldReports.of(file, name, null, null, null, null, JsonFile.text(file)), of));
            }
        }
        for (Path file : files) {
            if (articles.stream().noneMatch(a -> a.annotations().contains(file))) {
                throw new BadGoldException(file, "", "its text is not in " + folder);
            }
        }
        return new AttributionGold(path, articles);
    }

    private static Path texts(Path annotations) {
        if (!Folder.files(annotations, ".txt").isEmpty()) {
            return annotations;
        }
        for (Path folder : List.of(annotations.resolve(TEXT), annotations.toAbsolutePath().normalize().resolveSibling(TEXT))) {
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new BadGoldException(annotations, "", "its texts are not beside it (folder " + TEXT + "); say where they are");
    }
}
