// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <utility>

namespace cw {

/// A page of a tab that is made when it is first seen or asked for: at the start of the program nobody waits for pages
/// that may never be opened, and no edit brings them up to date.
template <class Page>
class LaterPage : public QWidget {
public:
    explicit LaterPage(std::function<Page*(QWidget* parent)> make)
        : make_(std::move(make))
    {
    }

    Page& page()
    {
        if (!page_) {
            page_ = make_(this);
            auto* layout = new QVBoxLayout(this);
            layout->setContentsMargins({});
            layout->addWidget(page_);
            setFocusProxy(page_);
            page_->show();
        }
        return *page_;
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        page();
        QWidget::showEvent(event);
    }

private:
    std::function<Page*(QWidget* parent)> make_;
    Page* page_ = nullptr;
};

}  // namespace cw
