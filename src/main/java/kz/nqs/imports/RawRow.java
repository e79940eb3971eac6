package kz.nqs.imports;

import java.util.List;
import java.util.Set;

/**
 * A row as the file has it.
 *
 * @param line its number in the file, from 1
 * @param computed the places of cells that hold a formula or its failure
 */
record RawRow(int line, List<String> cells, Set<Integer> computed) {
    boolean isBlank() {
        return computed.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** 1, 2, 3 …: the row of the form that numbers its columns. */
    boolean numbersColumns() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return cells.size() >= 3;
    }

    String only() {
        var said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return said.size() == 1 ? said.getFirst() : "";
    }
}
