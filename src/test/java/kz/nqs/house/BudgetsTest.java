package kz.nqs.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The budgets of the design, measured on the syntax trees of the platform's own sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetsTest {
    private final List<Measured> files = new ArrayList<>();
    private final List<Measured> methods = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private long comments;
    private long written;

    /** Something and how many lines it has. */
    private record Measured(String what, int lines) {}

    @BeforeAll
    void measure() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var paths = Sources.files(Sources.MAIN, ".java");
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of(),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(paths));
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                measure(unit, trees);
            }
        }
        System.out.println(report());
    }

    private void measure(CompilationUnitTree unit, Trees trees) throws IOException {
        var name = unit.getSourceFile().getName();
        var lines = unit.getSourceFile().getCharContent(true).toString().lines().toList();
        files.add(new Measured(name, lines.size()));
        written += lines.stream().filter(line -> !line.isBlank()).count();
        comments += lines.stream().filter(line -> line.strip().matches("(//|/\\*|\\*).*")).count();
        for (var declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                var isOpen = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                (isOpen ? open : hidden).add(type.getSimpleName().toString());
            }
        }
        new MethodLengths(unit, trees).scan(unit, null);
    }

    @Test
    void half_of_the_files_have_at_most_45_lines() {
        assertThat(quantile(files, 0.5)).as(report()).isLessThanOrEqualTo(45);
    }

    @Test
    void nine_files_in_ten_have_at_most_130_lines() {
        assertThat(quantile(files, 0.9)).as(report()).isLessThanOrEqualTo(130);
    }

    @Test
    void no_file_has_more_than_300_lines() {
        assertThat(files).filteredOn(file -> file.lines() > 300).isEmpty();
    }

    @Test
    void nine_methods_in_ten_have_at_most_15_lines() {
        assertThat(quantile(methods, 0.9)).as(report()).isLessThanOrEqualTo(15);
    }

    @Test
    void at_least_half_of_the_types_are_hidden_in_their_package() {
        assertThat(hidden).as(report()).hasSizeGreaterThanOrEqualTo(open.size());
    }

    private String report() {
        return """
        Budgets: %d files, lines median %d (45), p90 %d (130), max %d (300); %d methods, median %d, \
        p90 %d (15), max %d; hidden types %d of %d, %d %% (50); comments %d %%"""
                .formatted(
                        files.size(),
                        quantile(files, 0.5),
                        quantile(files, 0.9),
                        quantile(files, 1),
                        methods.size(),
                        quantile(methods, 0.5),
                        quantile(methods, 0.9),
                        quantile(methods, 1),
                        hidden.size(),
                        hidden.size() + open.size(),
                        100 * hidden.size() / (hidden.size() + open.size()),
                        100 * comments / written);
    }

    private static int quantile(List<Measured> measured, double share) {
        var sorted = measured.stream().mapToInt(Measured::lines).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    /** Lines of every method that has a body, from its annotations to its closing brace. */
    private final class MethodLengths extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;

        MethodLengths(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                var lines = unit.getLineMap();
                var first = lines.getLineNumber(positions.getStartPosition(unit, method));
                var last = lines.getLineNumber(positions.getEndPosition(unit, method));
                methods.add(
                        new Measured(
                                unit.getSourceFile().getName() + " " + method.getName(),
                                (int) (last - first) + 1));
            }
            super.visitMethod(method, null);
            return null;
        }
    }
}
