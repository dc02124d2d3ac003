// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QTest>
#include <QWidget>

#include "tests/support/fake_session.h"
#include "views/shell/paint_joiner.h"

#include <memory>

using namespace cw;

namespace {

/// A session whose analysis arrives when the test says so, and which says how long the last one took.
class HeldSession : public test::FakeSession {
public:
    HeldSession()
        : FakeSession(test::instantiated("superpod-h100", "su", 1))
        , told_(std::make_shared<Analysis>(*FakeSession::analysis()))
    {
    }

    AnalysisPtr analysis() const override { return told_; }
    bool isUpToDate() const override { return isUpToDate_; }
    void tell(Duration computeTime) { told_->computeTime = computeTime; }
    void change()
    {
        isUpToDate_ = false;
        emit designChanged();
    }
    void finish()
    {
        isUpToDate_ = true;
        emit analysisChanged();
    }

private:
    std::shared_ptr<Analysis> told_;
    bool isUpToDate_ = true;
};

class Canvas : public QWidget {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++paints; }
};

}  // namespace

class PaintJoinerTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HeldSession> session_;
    std::unique_ptr<Canvas> window_;

private slots:
    void init()
    {
        session_ = std::make_unique<HeldSession>();
        session_->tell(seconds(0.002));
        window_ = std::make_unique<Canvas>();
        new PaintJoiner(*session_, window_.get());
        connect(session_.get(), &Session::designChanged, window_.get(), qOverload<>(&QWidget::update));
        connect(session_.get(), &Session::analysisChanged, window_.get(), qOverload<>(&QWidget::update));
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QTest::qWait(50);
        window_->paints = 0;
    }

    void cleanup()
    {
        window_.reset();
        session_.reset();
    }

    void anEditAndItsFiguresArePaintedOnce()
    {
        session_->change();
        QCoreApplication::processEvents();
        QCOMPARE(window_->paints, 0);
        session_->finish();
        QCoreApplication::processEvents();
        QCOMPARE(window_->paints, 1);
        QTest::qWait(60);
        QCOMPARE(window_->paints, 1);
    }

    void aDesignWhoseFiguresAreLateIsPaintedAfterAFrame()
    {
        QElapsedTimer clock;
        clock.start();
        session_->change();
        QTRY_COMPARE_WITH_TIMEOUT(window_->paints, 1, 2000);
        QVERIFY(clock.elapsed() >= 15);
        session_->finish();
        QCoreApplication::processEvents();
        QCOMPARE(window_->paints, 2);
    }

    void aStreamOfEditsDoesNotPutThePaintingOffFurther()
    {
        QElapsedTimer clock;
        clock.start();
        while (window_->paints == 0 && clock.elapsed() < 2000) {
            session_->change();
            QTest::qWait(2);
        }
        QCOMPARE(window_->paints, 1);
    }

    void whereAnalysesTakeLongTheDesignIsPaintedAtOnce()
    {
        session_->tell(seconds(0.2));
        session_->change();
        QCoreApplication::processEvents();
        QCOMPARE(window_->paints, 1);
    }

    void anythingElseIsPaintedAtOnce()
    {
        window_->update();
        QCoreApplication::processEvents();
        QCOMPARE(window_->paints, 1);
    }
};

QTEST_MAIN(PaintJoinerTest)
#include "paint_joiner_test.moc"
