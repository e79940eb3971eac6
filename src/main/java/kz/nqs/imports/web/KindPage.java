package kz.nqs.imports.web;

import java.util.List;
import kz.nqs.imports.Batch;
import kz.nqs.imports.Import;
import kz.nqs.ui.Form;

/** A kind of file: sending one, and those that were sent. */
record KindPage(Import<?> kind, List<Batch> batches, Form form) {}
