package kz.nqs.centres.web;

import java.util.List;
import kz.nqs.centres.Centre;
import kz.nqs.centres.WhatIsRecognised.Offer;
import kz.nqs.search.Found;

/** A centre as it is today. */
record CentrePage(Centre centre, boolean accredited, List<Offer> offers) {

    /** The centres that were looked for. */
    public record Looked(Found found, List<CentrePage> centres) {}
}
