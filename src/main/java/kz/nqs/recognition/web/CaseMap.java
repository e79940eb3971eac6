package kz.nqs.recognition.web;

import static java.util.Comparator.comparing;
import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.nqs.recognition.Arrow;
import kz.nqs.recognition.CaseAccess.Seen;

/**
 * The order as a picture: its states in their places, its arrows, and where the case stands.
 *
 * @param walked the arrows that the case has gone, in their order
 */
record CaseMap(Seen seen, List<Arrow> walked) {
    private static final int FITS = 19;
    private static final int STEP = 82;

    /** Column and row of each state: the straight path is in the middle, ways out beside it. */
    private static final Map<String, int[]> PLACES =
            Map.ofEntries(
                    entry("Registered", new int[] {1, 0}),
                    entry("Offered", new int[] {1, 1}),
                    entry("UnderContract", new int[] {1, 2}),
                    entry("Appointed", new int[] {1, 3}),
                    entry("Familiarised", new int[] {1, 4}),
                    entry("Briefed", new int[] {1, 5}),
                    entry("Admitted", new int[] {1, 6}),
                    entry("Decided", new int[] {1, 7}),
                    entry("Passed", new int[] {1, 8}),
                    entry("Recognised", new int[] {1, 9}),
                    entry("Returned", new int[] {0, 0}),
                    entry("Uncorrected", new int[] {0, 1}),
                    entry("Refused", new int[] {0, 2}),
                    entry("Failed", new int[] {0, 8}),
                    entry("NotRecognised", new int[] {0, 9}),
                    entry("Ended", new int[] {2, 4}));

    /** One line of the words in a box. */
    public record Line(int nth, String text) {}

    /** The words of a box in lines that fit. */
    static List<Line> broken(String words) {
        var lines = new ArrayList<String>(List.of(""));
        for (var word : words.split(" ", -1)) {
            var longer = (lines.getLast() + " " + word).strip();
            if (longer.length() > FITS && !lines.getLast().isEmpty()) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return IntStream.range(0, lines.size()).mapToObj(i -> new Line(i, lines.get(i))).toList();
    }

    public String state() {
        return seen.found().state().getClass().getSimpleName();
    }

    public List<MapBox> boxes() {
        return PLACES.keySet().stream().sorted().map(this::box).toList();
    }

    /** From one side of the picture to the other, over the straight path. */
    private static boolean isAcross(Arrow arrow) {
        return arrow.to().equals("Ended") && PLACES.get(arrow.from())[0] == 0;
    }

    /** The arrows as lines of a drawing, each once; those gone are drawn last, above the others. */
    public List<MapLine> lines() {
        var gone = walked.stream().map(this::path).toList();
        return Arrow.ALL.stream()
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .filter(arrow -> !arrow.step().contains("TakeBack")) // of a record, not a way
                .filter(arrow -> !isAcross(arrow))
                .map(this::path)
                .distinct()
                .map(path -> new MapLine(path, gone.contains(path)))
                .sorted(comparing(MapLine::walked))
                .toList();
    }

    private String path(Arrow arrow) {
        return MapLine.between(box(arrow.from()), box(arrow.to()));
    }

    /** What may happen from here, in the words of the order. */
    public List<Arrow> fromHere() {
        return Arrow.ALL.stream().filter(arrow -> arrow.from().equals(state())).toList();
    }

    public List<Arrow> all() {
        return Arrow.ALL;
    }

    private MapBox box(String state) {
        var place = PLACES.get(state);
        var gone = walked.stream().anyMatch(arrow -> arrow.from().equals(state));
        return new MapBox(
                state, 30 + 270 * place[0], 20 + STEP * place[1], state.equals(state()), gone);
    }
}
