package kz.nqs.recognition.web;

import java.util.List;
import kz.nqs.participants.Person;
import kz.nqs.recognition.RecognitionCase;
import kz.nqs.ui.Form;

/**
 * What an exam is appointed from: 6, 9(1).
 *
 * @param months the days on which it may be appointed, in their months
 * @param examiners who may sit on its commission
 * @param others who else of the same profession and level waits for an exam, the first due first
 * @param first the form as it is first shown: what is in force, or was appointed last
 */
record Appointing(
        List<ExamMonth> months, List<Person> examiners, List<RecognitionCase> others, Form first) {}
