// Bundles the tests of this folder start from.
#pragma once

#include <QByteArray>
#include <QJsonValue>

QByteArray completeBundle(); // data/complete.json: every field of the format, and an unknown one in every object
QByteArray playedBundle();   // data/played.json: every field of the format and no other
QByteArray quoted(const char *text); // with ' read as ", so that JSON can be read in a test (raw strings derail moc)
// A bundle with only these parts; each is the text of a whole field: "\"themes\": []".
QByteArray bundleWith(const QByteArray &parts);
QByteArray personWith(const QByteArray &fields); // a bundle with beneficiary b1 that has these fields besides

// The same content without what means nothing: null, "", [] and {}.
QJsonValue meaning(const QJsonValue &value);
