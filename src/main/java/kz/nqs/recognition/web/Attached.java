package kz.nqs.recognition.web;

import kz.nqs.recognition.Attachment;

/** A copy and the address of the folder that it is in. */
record Attached(String folder, Attachment attachment) {}
