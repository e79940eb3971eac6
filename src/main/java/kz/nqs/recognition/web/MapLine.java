package kz.nqs.recognition.web;

/** An arrow of the map as a line of a drawing. */
record MapLine(String path, boolean walked) {
    /** How far a line stands off the middle of a side, where others begin or end. */
    private static final int OFF = 11;

    private static final int DOWN = 82;

    static String between(MapBox from, MapBox to) {
        if (from.x() < to.x()) {
            return to.state().equals("Ended")
                    ? toTheEnd(from, to)
                    : beside(from.right(), from, 9, to.x());
        }
        if (from.x() > to.x()) {
            return from.y() == to.y()
                    ? beside(from.x(), from, -9, to.right())
                    : "M%d %dH%dV%d".formatted(from.x(), from.across(), to.middle(), to.y());
        }
        if (to.y() - from.y() == DOWN) {
            return "M%d %dV%d".formatted(from.middle(), from.y() + MapBox.HIGH, to.y());
        }
        return to.y() > from.y() ? past(from, to) : back(from, to);
    }

    private static String toTheEnd(MapBox from, MapBox to) {
        return "M%d %dH530V%dH%d".formatted(from.right(), from.across(), to.across(), to.x());
    }

    private static String beside(int start, MapBox from, int off, int end) {
        return "M%d %dH%d".formatted(start, from.across() + off, end);
    }

    /** Down past the next state, on the right. */
    private static String past(MapBox from, MapBox to) {
        return "M%d %dH%dV%dH%d"
                .formatted(
                        from.right(),
                        from.across() + OFF,
                        from.right() + 20,
                        to.across() - OFF,
                        to.right());
    }

    /** Up again, on the left: each state that is come back to has a lane of its own. */
    private static String back(MapBox from, MapBox to) {
        var contract = to.state().equals("UnderContract");
        return "M%d %dH%dV%dH%d"
                .formatted(
                        from.x(),
                        from.across() + (contract ? OFF : -OFF),
                        from.x() - (contract ? 44 : 22),
                        to.across(),
                        to.x());
    }
}
